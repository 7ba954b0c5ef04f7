import FormModel

/// Writes confidences in words.
enum ConfidenceText {
    /// The confidence with two decimal places, never rounded up to 1: `0.74`.
    static func short(_ confidence: Confidence) -> String {
        if confidence == .certain { return "1.00" }
        let hundredths = String(confidence.perMille / 10)
        return "0." + (hundredths.count == 1 ? "0" : "") + hundredths
    }

    /// The confidence as `confidence 0.74`, or a word that says that the decision is certain.
    static func long(_ confidence: Confidence) -> String {
        confidence == .certain ? "certain" : "confidence \(short(confidence))"
    }

    /// Writes a meter that shows the confidence, together with its number.
    static func write(_ confidence: Confidence, label: String, to html: inout HTML) {
        html.element(.span, [.style("confidence")]) { html in
            html.element(
                .meter,
                [
                    .text(.min, "0"), .text(.max, "1"), .text(.low, "0.8"), .text(.high, "0.9"),
                    .text(.optimum, "1"), .text(.value, short(confidence)), .text(.label, label),
                ], text: short(confidence))
            html.element(.span, [.keyword(.isHidden, "true")], text: short(confidence))
        }
    }
}
