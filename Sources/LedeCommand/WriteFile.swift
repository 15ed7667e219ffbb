import Lede

/// Writes a file of its own name into a folder, or a file, or standard output, and prints the file's name.
func writeFile(
    _ bytes: [UInt8], to output: String, named name: String, besides kept: KeptFiles? = nil, isQuiet: Bool
) throws {
    guard output != "-" else { return try Process.output(bytes) }
    var path = FilePath(argument: output).homeExpanded
    if path.isFolder || path.bytes.last == UInt8(ascii: "/") { path = path.appending(Array(name.utf8)) }
    try kept?.check(path)
    try Process.reporting { try Output.replaceFile(at: path, with: bytes) }
    if !isQuiet { try Process.outputName(path) }
}
