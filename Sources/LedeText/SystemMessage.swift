import Glibc

/// The system's words for an error number, in English whatever the locale.
package func systemMessage(_ number: Int32) -> String {
    switch number {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is not a folder"
    case ENAMETOOLONG: "the name is too long"
    case EMFILE, ENFILE: "too many open files"
    case ELOOP: "too many symbolic links"
    case EIO: "input or output error"
    case EBADF: "it is closed"
    case ENOSPC: "the disk is full"
    case EROFS: "the file system is read-only"
    default: "system error \(number)"
    }
}
