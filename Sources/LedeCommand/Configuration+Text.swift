import Lede

/// The settings that are in force, for people and as a file again.
extension Configuration {
    /// All settings as YAML, each with where it comes from.
    var plainText: String {
        var text = "# profile \(profile), " + (file.map { "configuration \($0)" } ?? "no configuration file") + "\n"
        for (name, _) in Configuration.keys {
            guard let entry = entries[name] else { continue }
            let comment = "  # \(entry.origin)\n"
            switch entry.value {
            case .text(let value): text += "\(name): \(Configuration.quoted(value))" + comment
            case .count(let value): text += "\(name): \(value)" + comment
            case .list(let values):
                text += "\(name): [" + values.map(Configuration.quoted).joined(separator: ", ") + "]" + comment
            case .weights(let weights):
                text += "\(name):" + comment
                for (word, weight) in weights {
                    let key = Configuration.quoted(word)
                    // YAML reads no longer key than 1,024 characters without a mark before it.
                    text += key.utf8.count <= 1000 ? "  \(key): \(weight)\n" : "  ? \(key)\n  : \(weight)\n"
                }
            case .outputs(let outputs):
                text += "\(name):" + comment
                for output in outputs {
                    text += "  - format: \(output.format.rawValue)\n    path: \(Configuration.quoted(output.path))\n"
                    if let template = output.template { text += "    template: \(Configuration.quoted(template))\n" }
                    if output.parts { text += "    parts: true\n" }
                    if !output.mail.to.isEmpty {
                        let to = output.mail.to.map { Configuration.quoted($0.text) }
                        text += "    to: [" + to.joined(separator: ", ") + "]\n"
                    }
                    if let from = output.mail.from { text += "    from: \(Configuration.quoted(from.text))\n" }
                    if let subject = output.mail.subject { text += "    subject: \(Configuration.quoted(subject))\n" }
                }
            }
        }
        return text
    }

    /// Text as a YAML scalar: as it is where it is a word, else in double quotes, with escapes for what YAML takes for no
    /// character and for what could do harm in a terminal.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                byte.isASCIIAlphanumeric || "_/".utf8.contains(byte)
            }
        guard !isPlain else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if scalar == "\"" || scalar == "\\" {
                quoted += "\\\(scalar)"
            } else if value < 0x20 || value == 0x7F || value == 0xFEFF || JSONText.isHarmful(value) {
                let digits = String(value, radix: 16)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
