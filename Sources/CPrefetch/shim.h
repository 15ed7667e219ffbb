// Asks the processor to load what will be looked at soon. A hint: it reads nothing, so that any address will do.
static inline void lede_prefetch(const void *address) { __builtin_prefetch(address); }
