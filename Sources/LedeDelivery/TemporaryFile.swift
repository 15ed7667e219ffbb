import Glibc
import LedeText

/// A new file beside the one that it is to replace.
///
/// It is locked while it is being written; one that nobody holds a lock on was left by a run that was killed.
struct TemporaryFile {
    /// Its open descriptor.
    let descriptor: Int32
    private let path: FilePath
    private let target: FilePath
    /// The open folder; below 0 where it may be written to but not read, so that it cannot be synced.
    private let folder: Int32

    /// Creates the file; nothing that is there already is opened, followed or overwritten.
    ///
    /// What killed runs left beside the target goes first. Once the file is there nothing more is opened until it stands in
    /// the target's place, so that a lack of descriptors or a kill at an opening never leaves one.
    ///
    /// - Parameters:
    ///   - replaced: the status of the file whose mode and owner it takes over, `nil` for 0644 less the umask.
    init(beside target: FilePath, replacing replaced: stat?) throws {
        self.target = target
        // A name has at most 255 bytes. Where names agree in 180, one may be taken for a stale file of the other, but
        // never while it is locked.
        let prefix = Array(".".utf8) + target.name.prefix(180) + Array(".lede-".utf8)
        folder = target.folder.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard folder >= 0 || errno == EACCES else {
            throw OutputError(.cannotCreate, errno: errno, action: "create", name: target.description)
        }
        TemporaryFile.removeStale(prefix, in: target.folder)
        let process = Array("\(getpid())-".utf8)
        var attempt = 0
        while true {
            let path = target.folder.appending(prefix + process + Array(String(attempt).utf8))
            attempt += 1
            // For the owner alone until the mode is set, so that at no moment others can read it.
            let mode: mode_t = replaced == nil ? 0o644 : 0o600
            let descriptor = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
            if descriptor < 0 {
                let failure = errno
                if (failure == EINTR || failure == EEXIST) && attempt < 1000 { continue }
                if folder >= 0 { close(folder) }
                throw OutputError(.cannotCreate, errno: failure, action: "create", name: target.description)
            }
            // Between open and lock another run may have taken it for a stale one and removed it.
            var status = stat()
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 || fstat(descriptor, &status) != 0 || status.st_nlink > 0 {
                self.descriptor = descriptor
                self.path = path
                break
            }
            close(descriptor)
        }
        if let replaced {
            // To whom it belongs is kept where the system allows it; the mode always.
            _ = fchown(descriptor, replaced.st_uid, replaced.st_gid)
            guard fchmod(descriptor, replaced.st_mode & 0o777) == 0 else {
                let failure = errno
                discard()
                throw OutputError(.cannotCreate, errno: failure, action: "set the mode of", name: target.description)
            }
        }
    }

    /// Makes it durable and puts it in the target's place; the descriptor is closed then.
    ///
    /// On an error it is gone and the target is what it was, except where only the folder could not be synced: then the
    /// new bytes are there, but might not survive a power loss.
    func move() throws {
        do {
            guard TemporaryFile.sync(descriptor) else { throw failure(.io, "sync") }
            guard path.withCString({ from in target.withCString { rename(from, $0) } }) == 0 else {
                throw failure(.cannotCreate, "replace")
            }
        } catch {
            discard()
            throw error
        }
        defer { if folder >= 0 { close(folder) } }
        guard close(descriptor) == 0 || errno == EINTR else { throw failure(.io, "close") }
        // EINVAL: this file system knows no sync of folders.
        guard folder < 0 || TemporaryFile.sync(folder) || errno == EINVAL else {
            throw failure(.io, "sync the folder of")
        }
    }

    /// Closes and removes it.
    func discard() {
        _ = path.withCString { unlink($0) }
        close(descriptor)
        if folder >= 0 { close(folder) }
    }

    /// Removes the files in a folder whose names begin so and that nobody holds a lock on.
    private static func removeStale(_ prefix: [UInt8], in folder: FilePath) {
        for name in (try? folder.entries()) ?? [] where name.starts(with: prefix) {
            let path = folder.appending(name)
            let other = path.withCString { open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
            guard other >= 0 else { continue }
            if flock(other, LOCK_EX | LOCK_NB) == 0 { _ = path.withCString { unlink($0) } }
            close(other)
        }
    }

    /// Syncs; a call that a signal interrupts is made again.
    private static func sync(_ descriptor: Int32) -> Bool {
        while fsync(descriptor) != 0 {
            if errno != EINTR { return false }
        }
        return true
    }

    private func failure(_ category: OutputError.Category, _ action: String) -> OutputError {
        OutputError(category, errno: errno, action: action, name: target.description)
    }
}

extension FilePath {
    /// The part after the last slash.
    package var name: ArraySlice<UInt8> {
        bytes[((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
    }

    /// The folder that it lies in.
    var folder: FilePath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
        return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
    }
}
