@_spi(Generated) import FormValidation
import Foundation
import JSONSchemaValidation

/// The compiled schemas of a form for both drafts. Generated schemas mean the same in both.
struct SchemaDrafts {
    private let schemas: [(draft: String, schema: CompiledSchema)]

    /// Compiles a generated schema as both drafts, regardless of the draft that it names.
    init(_ json: Data) throws {
        let text = String(decoding: json, as: UTF8.self)
        let names = [
            "https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#",
        ]
        schemas = try names.map { name in
            let source = names.reduce(text) {
                $0.replacing("\"$schema\": \"\($1)\"", with: "\"$schema\": \"\(name)\"")
            }
            return (name, try CompiledSchema(json: source.utf8))
        }
    }

    /// The engine whose verdict differs from the given verdict; nil if all agree.
    func difference(from isValid: Bool, on input: [UInt8]) -> String? {
        for (draft, schema) in schemas {
            if schema.isValid(input.span) != isValid { return "not the compiled schema of \(draft)" }
            if schema.validate(input.span).isEmpty != isValid { return "not the issues by \(draft)" }
        }
        return nil
    }
}
