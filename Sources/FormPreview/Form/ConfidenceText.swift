import FormModel

/// Writes confidences in words.
enum ConfidenceText {
    /// The confidence as `confidence 0.74`, or a word that says that the decision is certain.
    static func long(_ confidence: Confidence) -> String {
        confidence == .certain ? "certain" : "confidence \(confidence.rounded)"
    }

    /// Writes a meter that shows the confidence, together with its number.
    static func write(_ confidence: Confidence, label: String, to html: inout HTML) {
        html.element(.span, [.style("confidence")]) { html in
            html.element(
                .meter,
                [
                    .text(.min, "0"), .text(.max, "1"), .text(.low, "0.8"), .text(.high, "0.9"),
                    .text(.optimum, "1"), .text(.value, confidence.rounded), .text(.label, label),
                ], text: confidence.rounded)
            html.element(.span, [.keyword(.isHidden, "true")], text: confidence.rounded)
        }
    }
}
