import LedeText

/// A parsed page in flat arrays: its nodes in document order, so that the descendants of a node follow it at once.
///
/// The first child of node `n` is `n + 1` if that is less than its `end`; the next sibling is its `end` if that is less
/// than its parent's. A walk over the whole tree is a loop over ``nodes``.
struct HTMLTree: Sendable {
    /// An element or a run of text.
    struct Node: Sendable {
        /// Which element, or ``HTMLElement/text``.
        var element: HTMLElement
        /// The index of the parent; -1 for the root.
        var parent: Int32
        /// The index after the last descendant.
        var end: Int32
        /// Of text its bytes in ``HTMLTree/text``, of an element its attributes in ``HTMLTree/attributes``.
        var lower: Int32
        /// The end of that range.
        var upper: Int32
    }

    /// The attributes that are kept.
    enum AttributeName: UInt8, Sendable {
        case `class`, id, itemprop, itemtype, role, href, rel, style, hidden, ariaHidden, name, property, content
        case datetime, lang, type, httpEquiv, charset, title, open
    }

    /// An attribute: its value is bytes of ``HTMLTree/source``, with character references as they are written.
    struct Attribute: Sendable {
        /// Which one.
        var name: AttributeName
        /// The value's first byte.
        var lower: Int32
        /// The byte after the value.
        var upper: Int32
    }

    /// The page, clean UTF-8.
    var source: [UInt8] = []
    /// The text of all text nodes, clean UTF-8, character references resolved.
    var text: [UInt8] = []
    /// The nodes in document order; node 0 is the root.
    var nodes: [Node] = []
    /// The attributes of all elements.
    var attributes: [Attribute] = []
    /// Whether a limit was met and elements were left out.
    var isTruncated = false
    /// Whether it is a piece of a page, as feeds carry them: without `<html>`, `<head>`, `<body>` and `<title>`.
    var isFragment = true

    /// The value of an attribute, as it is written; `nil` if the element does not have it.
    func rawAttribute(_ name: AttributeName, of node: Int) -> Range<Int>? {
        let node = nodes[node]
        guard node.element != .text else { return nil }
        for k in Int(node.lower)..<Int(node.upper) where attributes[k].name == name {
            return Int(attributes[k].lower)..<Int(attributes[k].upper)
        }
        return nil
    }

    /// The value of an attribute with its character references resolved, its white space collapsed and trimmed.
    ///
    /// - Returns: clean UTF-8 of at most `limit` bytes, `nil` if the element does not have it.
    func attribute(_ name: AttributeName, of node: Int, limit: Int = Limits.metadataBytes) -> [UInt8]? {
        guard let range = rawAttribute(name, of: node) else { return nil }
        let bytes = source.span
        var out: [UInt8] = []
        var i = range.lowerBound
        while i < range.upperBound, out.count < 2 * limit {
            if bytes[i] == UInt8(ascii: "&") {
                i = HTMLEntities.decode(bytes, at: i, end: range.upperBound, inAttribute: true, into: &out)
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return Whitespace.collapse(out.span, limit: limit)
    }

    /// The text of the descendants of a node, white space collapsed, at most `limit` bytes, out of at most four times as
    /// many nodes.
    func textContent(of node: Int, limit: Int = Limits.metadataBytes) -> [UInt8] {
        var raw: [UInt8] = []
        var i = node
        let end = Int(nodes[node].end)
        while i < end, raw.count < 2 * limit, i - node < 4 * limit {
            let current = nodes[i]
            if current.element == .text {
                let upper = min(current.upper, current.lower + Int32(2 * limit))
                raw.append(contentsOf: text[Int(current.lower)..<Int(upper)])
            } else if i > node && current.element.isInvisible {
                i = Int(current.end)
                continue
            } else if current.element.isBlock || current.element == .br || current.element == .td {
                raw.append(0x20)
            }
            i += 1
        }
        return Whitespace.collapse(raw.span, limit: limit)
    }
}

/// White space of HTML text.
enum Whitespace {
    /// Collapses runs of spaces and line breaks to one space, cuts the ends, and cuts at a length on a scalar boundary.
    static func collapse(_ bytes: Span<UInt8>, limit: Int = .max) -> [UInt8] {
        var out: [UInt8] = []
        var isPending = false
        for i in 0..<bytes.count {
            let byte = bytes[i]
            if byte <= 0x20 {
                isPending = !out.isEmpty
                continue
            }
            if out.count >= limit { break }
            if isPending { out.append(0x20) }
            isPending = false
            out.append(byte)
        }
        out.cutText(to: limit)
        return out
    }
}
