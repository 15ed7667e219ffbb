import Lede

/// Lines of JSON on articles that are none, of which a file may have millions.
///
/// What stands around the number of a line is made once for all that are wrong in the same way, one after the other.
struct ErrorLine {
    private var code = ""
    private var reason = JSONLineError.Reason("")
    private var file: String?
    private var head: [UInt8] = []
    private var tail: [UInt8] = []

    /// Writes a line about an article without an id.
    ///
    /// - Parameter file: the input that a receipt names; `nil` where no receipt is written.
    mutating func write(
        _ line: Int, _ code: String, _ reason: JSONLineError.Reason, of file: String? = nil, to json: inout JSONText
    ) {
        if head.isEmpty || code != self.code || reason != self.reason || file != self.file {
            make(code, reason, file)
        }
        json.raw(head)
        json.integer(line)
        json.raw(tail)
    }

    private mutating func make(_ code: String, _ reason: JSONLineError.Reason, _ file: String?) {
        self.code = code
        self.reason = reason
        self.file = file
        var json = JSONText()
        json.beginObject()
        if file != nil {
            json.key("id")
            json.string("")
            json.key("status")
            json.string("rejected")
        }
        json.key("line")
        head = json.bytes
        json.integer(0)
        let start = json.bytes.count
        if let file {
            json.key("file")
            json.string(file)
        }
        json.error(code: code, reason)
        json.endObject()
        json.endLine()
        tail = Array(json.bytes[start...])
    }
}
