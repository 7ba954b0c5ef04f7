import CLibYAML

/// An event of libyaml's parser, with a copy of its text, and with positions as libyaml counts them.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case documentEnd
        case alias(anchor: String)
        case scalar(String, isPlain: Bool, anchor: String?)
        case sequenceStart(anchor: String?)
        case sequenceEnd
        case mappingStart(anchor: String?)
        case mappingEnd
        /// The start or end of the stream.
        case stream
    }

    var kind: Kind
    /// The start of the event's tokens, in scalars from the start of the input.
    var start: Int
    var end: Int
}

/// Why libyaml stopped parsing.
struct YAMLProblem {
    /// The position of the problem.
    enum Place {
        case scalars(Int)
        /// A byte offset, which the decoder reports.
        case bytes(Int)
    }

    var message: String
    var place: Place
    /// What libyaml was parsing, and where that began, in scalars.
    var context: (message: String, start: Int)?
}

/// Walks the events of a YAML stream.
///
/// This is the only file that uses libyaml's pointers.
enum YAMLEvents {
    /// The version of libyaml, such as `0.2.5`.
    static var version: String {
        var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
        yaml_get_version(&major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }

    /// Calls `body` with each event of `bytes`, which are always read as UTF-8.
    ///
    /// - Parameter body: a function that returns false to stop early.
    /// - Returns: the problem that ended the walk; nil if the stream ended or `body` stopped it.
    static func walk(_ bytes: ArraySlice<UInt8>, _ body: (YAMLEvent) -> Bool) -> YAMLProblem? {
        bytes.withUnsafeBufferPointer { buffer in
            let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
            defer { parser.deallocate() }
            guard yaml_parser_initialize(parser) != 0 else { return outOfMemory }
            defer { yaml_parser_delete(parser) }
            // Without this call, libyaml would infer UTF-16 from a byte order mark.
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
            return walk(parser, body)
        }
    }

    private static let outOfMemory = YAMLProblem(message: "out of memory", place: .scalars(0), context: nil)

    private static func walk(
        _ parser: UnsafeMutablePointer<yaml_parser_t>, _ body: (YAMLEvent) -> Bool
    ) -> YAMLProblem? {
        while true {
            var raw = yaml_event_t()
            guard yaml_parser_parse(parser, &raw) != 0 else { return problem(of: parser.pointee) }
            let type = raw.type
            let event = event(raw)
            yaml_event_delete(&raw)
            // After the end of the stream, libyaml keeps returning events without a type.
            if type == YAML_STREAM_END_EVENT || type == YAML_NO_EVENT { return nil }
            if !body(event) { return nil }
        }
    }

    private static func event(_ raw: yaml_event_t) -> YAMLEvent {
        let kind: YAMLEvent.Kind
        switch raw.type {
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
        case YAML_ALIAS_EVENT: kind = .alias(anchor: text(raw.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let value = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            // `!!str true` is a string without quotation marks.
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.plain_implicit != 0
            kind = .scalar(value, isPlain: isPlain, anchor: text(scalar.anchor))
        case YAML_SEQUENCE_START_EVENT: kind = .sequenceStart(anchor: text(raw.data.sequence_start.anchor))
        case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT: kind = .mappingStart(anchor: text(raw.data.mapping_start.anchor))
        case YAML_MAPPING_END_EVENT: kind = .mappingEnd
        default: kind = .stream
        }
        return YAMLEvent(
            kind: kind, start: Int(clamping: raw.start_mark.index), end: Int(clamping: raw.end_mark.index))
    }

    private static func problem(of parser: yaml_parser_t) -> YAMLProblem {
        let message = text(parser.problem) ?? "cannot be read"
        guard parser.error != YAML_READER_ERROR else {
            return YAMLProblem(
                message: message, place: .bytes(Int(clamping: parser.problem_offset)), context: nil)
        }
        let context = text(parser.context).map {
            (message: $0, start: Int(clamping: parser.context_mark.index))
        }
        return YAMLProblem(
            message: message, place: .scalars(Int(clamping: parser.problem_mark.index)), context: context)
    }

    private static func text(_ pointer: UnsafePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private static func text(_ pointer: UnsafePointer<CChar>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
