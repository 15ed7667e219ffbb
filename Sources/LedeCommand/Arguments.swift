import Glibc
import Lede

/// The arguments of the process, byte for byte.
///
/// Swift's own `CommandLine.arguments` repairs what is not UTF-8, and a file with such a name could not be opened any
/// more. Here each such byte becomes a scalar of the private plane 16, and ``FilePath/init(argument:)`` turns it back.
enum Arguments {
    /// U+10FE00 plus the byte stands for a byte that is not UTF-8.
    private static let base: UInt32 = 0x10FE00

    /// The arguments without the program's name.
    static var encoded: [String] {
        var arguments: [String] = []
        for i in 1..<max(1, Int(CommandLine.argc)) {
            guard let pointer = CommandLine.unsafeArgv[i] else { continue }
            let count = strlen(pointer)
            let bytes = pointer.withMemoryRebound(to: UInt8.self, capacity: count) {
                Array(UnsafeBufferPointer(start: $0, count: count))
            }
            arguments.append(encode(bytes))
        }
        return arguments
    }

    /// Text that stands for any bytes.
    static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        var i = 0
        var decoder = UTF8()
        while i < bytes.count {
            var rest = bytes[i...].makeIterator()
            if case .scalarValue(let scalar) = decoder.decode(&rest), scalar.value & ~0xFF != base {
                text.unicodeScalars.append(scalar)
                i += UTF8.width(scalar)
            } else {
                if let scalar = Unicode.Scalar(base + UInt32(bytes[i])) { text.unicodeScalars.append(scalar) }
                i += 1
            }
            decoder = UTF8()
        }
        return text
    }

    /// The text that an argument stands for, U+FFFD for bytes that are none.
    static func text(_ argument: String) -> String { String(decoding: decode(argument), as: UTF8.self) }

    /// The bytes that an argument stands for.
    static func decode(_ argument: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in argument.unicodeScalars {
            if scalar.value & ~0xFF == base {
                bytes.append(UInt8(scalar.value & 0xFF))
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return bytes
    }
}

/// What options take, each with what is said of a value that is none.
extension Arguments {
    /// What to give instead of a value.
    private struct Mistake: Error, CustomStringConvertible { let description: String }

    /// A whole number from 1 on, as of things that are wanted.
    static func count(_ argument: String) throws -> Int { try number(argument, from: 1) }

    /// A whole number from 0 on.
    static func countOrNone(_ argument: String) throws -> Int { try number(argument, from: 0) }

    private static func number(_ argument: String, from least: Int) throws -> Int {
        guard let number = Int(argument), number >= least else {
            throw Mistake(description: "give a whole number from \(least) on")
        }
        return number
    }

    /// A percentage, `30%` or `30`, as a share from 0 to 1.
    static func share(_ argument: String) throws -> Double {
        let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
        guard let percent = Double(digits), percent >= 1, percent <= 100 else {
            throw Mistake(description: "give a percentage from 1% to 100%: half of the article is 50%")
        }
        return percent / 100
    }

    /// The tag of a language.
    static func languageTag(_ argument: String) throws -> String {
        guard Language(argument) != nil else {
            throw Mistake(description: "give a language tag, as en, de or zh-Hant")
        }
        return argument
    }

    /// A mail address.
    static func address(_ argument: String) throws -> MailAddress {
        guard let address = MailAddress(argument) else {
            throw Mistake(description: "give a mail address, as news@example.org")
        }
        return address
    }
}
