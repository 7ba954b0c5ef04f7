@_spi(Generated) import FormValidation

/// Properties of regular expressions, for any expression and any text.
enum PatternProperties {
    static func check(_ input: Span<UInt8>) throws(Violation) {
        let (first, rest) = FuzzTarget.lines(input)
        let source = String(decoding: first, as: UTF8.self)
        let syntax: PatternSyntax
        do {
            syntax = try PatternParser.parse(source)
        } catch {
            try checkPlace(of: error, in: source)
            try Violation.unless((try? Pattern(source)) == nil, "an expression that is malformed: \(error)")
            return
        }
        // Compile the expression once for each input, because that is most of the work.
        let seed: UInt64 = rest.reduce(5381) { ($0 &* 33) ^ UInt64($1) }
        if seed.isMultiple(of: 2) {
            let text = String(decoding: rest, as: UTF8.self).unicodeScalars.prefix(
                ReferenceMatcher.maximumLength)
            try checkPart(source, syntax, String(text))
        } else {
            try checkWhole(source, syntax, seed: seed)
        }
    }

    /// The expression matches the same texts as the reference.
    private static func checkPart(
        _ source: String, _ syntax: PatternSyntax, _ text: String
    ) throws(Violation) {
        guard let pattern = try compile(source) else { return }
        let expected = ReferenceMatcher(text).matches(syntax)
        try Violation.unless(
            pattern.matches(text) == expected, "the reference says \(expected) of \(source)")
    }

    /// The compiled expression; nil if it is too large, or too deeply nested with the groups that
    /// were added.
    private static func compile(_ source: String) throws(Violation) -> Pattern? {
        do {
            return try Pattern(source)
        } catch {
            let isLimit =
                error.message == "the expression is too large"
                || error.message == "groups are nested too deeply"
            try Violation.unless(isLimit, "\(source): \(error)")
            return nil
        }
    }

    /// Checks the expression on whole texts that were made from it. Its form for engines with other
    /// dialects must have the same meaning.
    private static func checkWhole(
        _ source: String, _ syntax: PatternSyntax, seed: UInt64
    ) throws(Violation) {
        let whole = PatternSyntax.sequence([.start, syntax, .end])
        guard let pattern = try compile("^(?:\(source))$") else { return }
        let portable = try portable(whole)
        var sampler = TextSampler(seed: seed)
        for _ in 0..<4 {
            let text = sampler.text(for: syntax)
            let expected = ReferenceMatcher(text).matches(whole)
            try Violation.unless(
                pattern.matches(text) == expected, "the reference says \(expected) of \(source) and “\(text)”"
            )
            if let portable {
                try Violation.unless(
                    ReferenceMatcher(text).matches(portable) == expected,
                    "the portable form of \(source) says otherwise of “\(text)”")
            }
        }
    }

    /// The expression for engines with other dialects, parsed again; nil if there is none.
    private static func portable(_ syntax: PatternSyntax) throws(Violation) -> PatternSyntax? {
        guard let source = syntax.portableSource() else { return nil }
        do {
            return try PatternParser.parse(source)
        } catch {
            // The generated expression can be nested one group deeper than the original.
            guard error.message == "groups are nested too deeply" else {
                throw Violation(description: "the portable \(source): \(error)")
            }
            return nil
        }
    }

    private static func checkPlace(of error: PatternError, in source: String) throws(Violation) {
        try Violation.unless(
            (0...source.unicodeScalars.count).contains(error.position), "an error outside: \(error)")
    }
}
