import Glibc
import LedeText

/// Checked output: every byte is written or an error says which were not.
public enum Output {
    /// Writes bytes to an open descriptor, all of them or an error.
    ///
    /// A call that was interrupted or took only a part goes on; a descriptor that is not ready is waited for.
    ///
    /// - Parameters:
    ///   - descriptor: an open file descriptor; it stays open.
    ///   - name: what messages call it: `standard output`.
    /// - Throws: ``OutputError`` of category `io`.
    public static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws {
        var done = 0
        while done < bytes.count {
            let (count, failure) = bytes.withUnsafeBytes { buffer in
                let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                return (count, count < 0 ? errno : 0)
            }
            if count > 0 {
                done += count
            } else if failure == EAGAIN || failure == EWOULDBLOCK {
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&ready, 1, -1)
            } else if failure != EINTR {
                throw OutputError(.io, errno: failure == 0 ? EIO : failure, action: "write", name: name)
            }
        }
    }

    /// Replaces a file whole or not at all.
    ///
    /// The bytes go to a new file beside it, which is synced, renamed over it and made durable with its folder: whoever
    /// reads the path sees the old bytes or the new ones, also after a power loss. On an error the old file stands and
    /// nothing is left beside it (only where syncing the folder fails are the new bytes there already); what a killed
    /// run left is removed by the next one. A replaced file keeps its mode; a new one gets 0644 less the umask. A
    /// symbolic link is written through. A SQLite database is never replaced: somebody's articles may be in it. What is no
    /// file but a device or a pipe (`/dev/stdout`) is written to as it is.
    ///
    /// - Throws: ``OutputError``.
    public static func replaceFile(at path: FilePath, with bytes: [UInt8]) throws {
        guard !path.bytes.isEmpty else { throw OutputError.nameless }
        var status = stat()
        let exists = path.withCString { stat($0, &status) } == 0
        if exists && status.st_mode & S_IFMT == S_IFDIR {
            throw OutputError(.cannotCreate, errno: EISDIR, action: "write", name: path.description)
        }
        // Before links are resolved: the link /proc/self/fd/1 of a pipe leads to a name that is none.
        if exists && status.st_mode & S_IFMT != S_IFREG { return try writeInPlace(bytes, to: path) }
        guard !exists || !isDatabase(path) else { throw OutputError.database(path.description) }
        let target = try resolve(path)
        let temporary = try TemporaryFile(beside: target, replacing: exists ? status : nil)
        do {
            try write(bytes, to: temporary.descriptor, named: path.description)
        } catch {
            temporary.discard()
            throw error
        }
        try temporary.move()
    }

    /// Replaces numbered files, one a part: `STEM.001ENDING`, `STEM.002ENDING` and so on.
    ///
    /// Each is replaced whole or not at all, in order; the ones with the next numbers, which a longer delivery left, are
    /// removed then, the last one first. So a run that is cut short is made good by the next one.
    ///
    /// - Parameters:
    ///   - stem: the path up to the number.
    ///   - ending: what follows the number: a dot and the format's ending.
    ///   - check: throws for a file that may be neither replaced nor removed; each is asked for before anything is written.
    /// - Returns: the files that were written.
    /// - Throws: ``OutputError``, and what the closure throws.
    public static func replaceParts(
        at stem: FilePath, ending: String, with parts: [[UInt8]], checking check: (FilePath) throws -> Void = { _ in }
    ) throws -> [FilePath] {
        let paths = parts.indices.map { partPath($0 + 1, of: stem, ending) }
        var stale: [FilePath] = []
        while case let path = partPath(parts.count + stale.count + 1, of: stem, ending), isFile(path),
            !isDatabase(path)
        {
            stale.append(path)
        }
        for path in paths + stale { try check(path) }
        for (path, part) in zip(paths, parts) { try replaceFile(at: path, with: part) }
        for path in stale.reversed() where path.withCString({ unlink($0) }) != 0 && errno != ENOENT {
            throw OutputError(.cannotCreate, errno: errno, action: "remove", name: path.description)
        }
        return paths
    }

    private static func partPath(_ number: Int, of stem: FilePath, _ ending: String) -> FilePath {
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, partDigits - digits.count)) + digits
        return FilePath(bytes: stem.bytes + Array(".\(padded)\(ending)".utf8))
    }

    private static func isFile(_ path: FilePath) -> Bool {
        var status = stat()
        return path.withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The fewest digits of a part's number, so that names sort as numbers do.
    private static let partDigits = 3

    /// Whether what is written to a path would replace a file: because it is that file, by whatever name and links, or
    /// would get its name.
    public static func replaces(_ file: FilePath, whenWrittenTo path: FilePath) -> Bool {
        func identity(_ path: FilePath) -> (dev_t, ino_t)? {
            var status = stat()
            return path.withCString { stat($0, &status) } == 0 ? (status.st_dev, status.st_ino) : nil
        }
        if let a = identity(file), let b = identity(path), a == b { return true }
        guard let file = try? resolve(file), let path = try? resolve(path), file.name == path.name,
            let a = identity(file.folder), let b = identity(path.folder)
        else { return false }
        return a == b
    }

    /// Whether a file is a SQLite database, by its first bytes.
    private static func isDatabase(_ path: FilePath) -> Bool {
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let magic = Array("SQLite format 3\0".utf8)
        var start = [UInt8](repeating: 0, count: magic.count)
        return pread(descriptor, &start, start.count, 0) == start.count && start == magic
    }

    /// Follows the symbolic links that the last part of a path names; where they lead, nothing need be.
    ///
    /// - Throws: ``OutputError``.
    public static func resolve(_ path: FilePath) throws -> FilePath {
        var current = path
        for _ in 0..<40 {  // as many as Linux follows
            var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
            let count = current.withCString { pointer in
                buffer.withUnsafeMutableBytes { bytes in
                    bytes.withMemoryRebound(to: CChar.self) { characters in
                        characters.baseAddress.map { readlink(pointer, $0, characters.count) } ?? -1
                    }
                }
            }
            if count < 0 { return current }
            let link = Array(buffer[..<count])
            current = link.first == UInt8(ascii: "/") ? FilePath(bytes: link) : current.folder.appending(link)
        }
        throw OutputError(.cannotCreate, errno: ELOOP, action: "write", name: path.description)
    }

    private static func writeInPlace(_ bytes: [UInt8], to path: FilePath) throws {
        let descriptor = path.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
        guard descriptor >= 0 else {
            throw OutputError(.cannotCreate, errno: errno, action: "open", name: path.description)
        }
        do {
            try write(bytes, to: descriptor, named: path.description)
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else {
            throw OutputError(.io, errno: errno, action: "close", name: path.description)
        }
    }
}
