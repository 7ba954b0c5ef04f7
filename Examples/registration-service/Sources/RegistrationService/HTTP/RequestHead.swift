/// The part of a request before its body.
struct RequestHead: Sendable {
    /// The method, as it was sent.
    let method: String
    /// The path as it was sent, without the query.
    let path: String
    /// The media type of the body, without its parameters, in lower case.
    let mediaType: String?
    /// The content coding of the body, in lower case; nil if there is none.
    let contentCoding: String?
    /// The stated length of the body; nil if it is not stated.
    let contentLength: Int?
    /// Whether the client waits for permission before it sends the body.
    let expectsContinue: Bool
    /// The reason why the head cannot be trusted and the connection must be closed; nil if there is
    /// none.
    let fault: String?

    /// Reads the head from the first line and the headers, in order.
    init(method: String, target: String, version: String, headers: [(name: String, value: String)]) {
        let fields = HeaderFields(headers)
        let coding = fields["content-encoding"]?.lowercased() ?? ""
        self.method = method
        path = Self.path(of: target)
        mediaType = fields["content-type"].map { $0.prefix { $0 != ";" }.trimmingBlanks.lowercased() }
        contentCoding = coding == "identity" || coding.isEmpty ? nil : coding
        contentLength = fields["content-length"].flatMap { Int($0) }
        expectsContinue = fields["expect"]?.lowercased() == "100-continue"
        fault = Self.fault(method: method, version: version, headers: headers, fields: fields)
    }

    /// The path of the target; proxies also send whole URLs.
    private static func path(of target: String) -> String {
        guard target.lowercased().hasPrefix("http://") else { return target }
        return String(target.dropFirst("http://".count).drop { $0 != "/" })
    }

    /// The rules of RFC 9112 about heads that servers in front of this one may have interpreted
    /// differently (3.2, 5.1, 6.3, 11.2).
    private static func fault(
        method: String, version: String, headers: [(name: String, value: String)], fields: HeaderFields
    ) -> String? {
        guard method.isToken else { return "The method is no word." }
        guard headers.allSatisfy(\.name.isToken) else { return "The name of a header is no word." }
        for name in ["host", "content-length", "content-type", "transfer-encoding"] {
            if fields.count(of: name) > 1 { return "The header \(name) occurs twice." }
        }
        if version != "HTTP/1.0", fields.count(of: "host") == 0 { return "The header host is missing." }
        if let coding = fields["transfer-encoding"] {
            guard coding.lowercased() == "chunked" else {
                return "The body is coded in a way that is not known."
            }
            if fields.count(of: "content-length") > 0 { return "The end of the body is told in two ways." }
        }
        return nil
    }
}

/// The headers of a request, by name in lower case.
private struct HeaderFields {
    private var values: [String: [String]] = [:]

    init(_ headers: [(name: String, value: String)]) {
        for header in headers {
            values[header.name.lowercased(), default: []].append(header.value[...].trimmingBlanks)
        }
    }

    func count(of name: String) -> Int { values[name]?.count ?? 0 }

    subscript(name: String) -> String? { values[name]?.first }
}

extension String {
    /// Whether the text is a token, as names of headers and methods must be (RFC 9110, 5.6.2).
    fileprivate var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}

extension Substring {
    /// The text without leading and trailing spaces and tabs.
    fileprivate var trimmingBlanks: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        var text = drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return String(text)
    }
}
