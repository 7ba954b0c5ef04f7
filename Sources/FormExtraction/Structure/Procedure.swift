import DocumentParsing
import FormModel

/// The sections whose fields make one form: a heading's own section, and those of sub-headings that only group its fields.
struct Procedure: ExtractionRule {
    static let documentation = RuleDocumentation(
        name: "procedure", kind: .form,
        summary: """
            The fields under a heading that is an order ("Add a server"), or that has steps, and under \
            its sub-headings that only name groups, make one form. A sub-heading that is an order, or \
            under which steps count from one again, begins a form of its own.
            """,
        reason: "One procedure fills in one form; its sub-headings are the form's own.",
        example: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.

            ### Network

            Fill out the following fields:

            - **Address:** Where the server is reached.
            """,
        counterexample: """
            ## Add a server

            Fill out the following fields:

            - **Name:** What the server is called.

            ## Add a network

            Fill out the following fields:

            - **Address range:** The addresses of the network.
            """)

    /// The sections, in page order; never empty.
    private(set) var sections: [Section]
    /// Whether one of the sections has steps.
    private var hasSteps: Bool

    private init(_ section: Section) {
        sections = [section]
        hasSteps = section.hasSteps
    }

    private mutating func append(_ section: Section) {
        sections.append(section)
        hasSteps = hasSteps || section.hasSteps
    }

    /// The heading that names the procedure; nil on a page without headings.
    var heading: SectionHeading? { sections.first?.heading }
    /// The tabs that the procedure stands in.
    var tabs: [SectionTab] { sections.first?.tabs ?? [] }
    /// The headings above the procedure's own, outermost first.
    var outerHeadings: [SectionHeading] { Array((sections.first?.headings ?? []).dropLast()) }

    /// The procedures of a page.
    static func all(in outline: Outline, vocabulary: Vocabulary) -> [Procedure] {
        var procedures: [Procedure] = []
        for section in outline.sections {
            // A copy of the last one that lived on would make each append copy its sections.
            let continues = procedures.last.map {
                vocabulary.uses(documentation.name) && joins(section, $0, vocabulary: vocabulary)
            }
            if continues ?? false {
                procedures[procedures.count - 1].append(section)
            } else {
                procedures.append(Procedure(section))
            }
        }
        return procedures
    }

    /// Whether a section belongs to the procedure before it: it continues it after tabs, or its heading is below the
    /// procedure's and names a group of fields, not something else to do.
    private static func joins(_ section: Section, _ procedure: Procedure, vocabulary: Vocabulary) -> Bool {
        guard !TabRule.separates(section, procedure, vocabulary), let own = procedure.heading,
            let heading = section.heading
        else {
            return false
        }
        if heading == own { return true }
        guard section.headings.contains(own) else { return false }
        let above = section.headings.drop { $0 != own }.dropFirst()
        guard above.allSatisfy({ !beginsProcedure($0, vocabulary: vocabulary) }) else { return false }
        // A noun under a noun ("Git credentials" under "Account settings") is a topic of its own; under an order
        // ("Add a service") it is a part of it.
        let isOrder = vocabulary.isAction(own)
        return (isOrder || procedure.hasSteps) && !section.beginsSteps
    }

    private static func beginsProcedure(_ heading: SectionHeading, vocabulary: Vocabulary) -> Bool {
        vocabulary.isAction(heading) || vocabulary.isStructural(heading)
    }
}

extension Section {
    fileprivate var hasSteps: Bool { items.contains { $0.step != nil } }
}

extension Vocabulary {
    /// Whether a heading is an order or names an activity: "Add an account", "Changing your password".
    func isAction(_ heading: SectionHeading) -> Bool {
        guard let first = heading.words.first else { return false }
        return self.headingVerbs.contains(first) || self.otherHeadingVerbs.contains(first)
    }

    /// Whether a heading names a part that every page has: prerequisites, validation, next steps.
    func isStructural(_ heading: SectionHeading) -> Bool {
        let text = heading.words.joined(separator: " ")
        return self.nonProcedureHeadings.contains(text)
            || self.checkingHeadings.contains(heading.words.first ?? "")
    }

    /// Whether a section's heading says that it holds no procedure.
    func holdsNoProcedure(_ section: Section) -> Bool {
        section.headings.contains { self.nonProcedureHeadings.contains($0.words.joined(separator: " ")) }
    }
}

extension Procedure {
    /// The heading that names the form: the procedure's own, or the one above where its own says no more than "Enablement".
    func namingHeading(vocabulary: Vocabulary) -> SectionHeading? {
        let headings = sections.first?.headings ?? []
        let naming = headings.last { !vocabulary.genericHeadings.contains($0.words.joined(separator: " ")) }
        return naming ?? headings.last
    }
}
