import Glibc

/// The number of an error of the system (errno).
package struct ErrorNumber: Error, Equatable {
    package let value: Int32
}

extension FilePath {
    /// The names in this folder but `.` and `..`, sorted by their bytes.
    ///
    /// - Throws: why it could not be read; a part of it is never taken for the whole.
    package func entries() throws(ErrorNumber) -> [[UInt8]] {
        guard let folder = withCString({ opendir($0) }) else { throw ErrorNumber(value: errno) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
        }
        if errno != 0 { throw ErrorNumber(value: errno) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
