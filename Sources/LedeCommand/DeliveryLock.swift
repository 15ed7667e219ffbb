import Glibc
import Lede

/// Sees to it that one run at a time delivers the digests of a corpus: another one that starts meanwhile, from cron or by
/// hand, waits, and then finds what was delivered.
///
/// The lock is one of an open file description (`F_OFD_SETLK` of Linux) on a byte of the corpus that SQLite does not lock. It
/// ends with the process, however that ends.
enum DeliveryLock {
    /// The command of `fcntl`, which the module of the C library does not name.
    private static let setLock: Int32 = 37
    /// A byte behind those that SQLite locks (https://sqlite.org/src/file/src/os.h, `PENDING_BYTE`).
    private static let byte: off_t = 0x4000_0000 + 4_096
    /// How long another run is waited for.
    static let seconds = 60
    private static let pausesPerSecond = 20

    /// Takes the lock, which nothing gives back but the end of the process.
    ///
    /// A corpus that may not be written keeps no deliveries, and needs none.
    ///
    /// - Throws: the exit code 75 after a message, where another run has not ended after a minute.
    static func take(on corpus: FilePath) throws {
        let descriptor = corpus.withCString { open($0, O_RDWR | O_CLOEXEC) }
        // Never closed: the system would drop all locks of the process on the file, those of SQLite among them.
        guard descriptor >= 0 else { return }
        for attempt in 0... {
            var lock = flock()
            lock.l_type = Int16(F_WRLCK)
            lock.l_whence = Int16(SEEK_SET)
            lock.l_start = byte
            lock.l_len = 1
            let failure = fcntl(descriptor, setLock, &lock) == 0 ? 0 : errno
            // A file system without such locks.
            guard failure == EAGAIN || failure == EACCES || failure == EINTR else { return }
            guard attempt < seconds * pausesPerSecond else { break }
            usleep(UInt32(1_000_000 / pausesPerSecond))
        }
        throw Process.fail(
            "\(corpus): another run is delivering its digests; try again when it has ended", .tryAgain)
    }
}
