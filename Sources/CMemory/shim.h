#include <elf.h>
#include <link.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// Gives back the pages of the program that nobody writes, its code among them, by the headers in its memory. Those that
// are used again come back from the file. A hint: where it fails, they stay.
static inline void lede_give_back_code(void) {
    extern const ElfW(Ehdr) __ehdr_start __attribute__((visibility("hidden")));
    const ElfW(Phdr) *headers = (const ElfW(Phdr) *)((uintptr_t)&__ehdr_start + __ehdr_start.e_phoff);
    uintptr_t base = __ehdr_start.e_type == ET_DYN ? (uintptr_t)&__ehdr_start : 0;
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    for (int i = 0; i < __ehdr_start.e_phnum; i++) {
        if (headers[i].p_type != PT_LOAD || (headers[i].p_flags & PF_W)) continue;
        uintptr_t start = base + headers[i].p_vaddr;
        uintptr_t first = start & ~(page - 1);
        madvise((void *)first, start - first + headers[i].p_memsz, MADV_DONTNEED);
    }
}
