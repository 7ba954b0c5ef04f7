import Foundation
import TestTools
import Testing

/// Pages that are partly misread, and the few comments or lines of configuration that correct them.
@Suite("Corrections")
struct CorrectionTests {
    /// The parts of a schema that these tests check.
    private struct Schema: Decodable {
        var required: [String]?
        var properties: [String: Property]
        var additionalProperties: Bool?
    }

    private struct Property: Decodable, Equatable {
        var type: String?
        var options: [String]?
        var standard: String?
        var isSecret: Bool?
        var minimum: Int?
        var maximum: Int?

        private enum CodingKeys: String, CodingKey {
            case type, minimum, maximum
            case options = "enum"
            case standard = "default"
            case isSecret = "writeOnly"
        }

        init(
            type: String?, options: [String]? = nil, isSecret: Bool? = nil, minimum: Int? = nil,
            maximum: Int? = nil
        ) {
            self.type = type
            self.options = options
            self.isSecret = isSecret
            self.minimum = minimum
            self.maximum = maximum
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            // Several types are a list, for a value of uncertain type.
            type = try? container.decode(String.self, forKey: .type)
            options = try container.decodeIfPresent([String].self, forKey: .options)
            standard = try? container.decode(String.self, forKey: .standard)
            isSecret = try container.decodeIfPresent(Bool.self, forKey: .isSecret)
            minimum = try container.decodeIfPresent(Int.self, forKey: .minimum)
            maximum = try container.decodeIfPresent(Int.self, forKey: .maximum)
        }
    }

    private func schemas(_ folder: TemporaryFolder) throws -> [String: Schema] {
        let result = try Tool.run("compile", in: folder)
        #expect(result.status == 0, "\(result.error)")
        #expect(!result.error.contains("[unused-statement]"), "\(result.error)")
        var schemas: [String: Schema] = [:]
        for (path, text) in folder.contents() where path.hasSuffix(".schema.json") {
            let name = String(path.dropFirst("out/schemas/".count).dropLast(".schema.json".count))
            schemas[name] = try JSONDecoder().decode(Schema.self, from: Data(text.utf8))
        }
        return schemas
    }

    @Test("A connector's page with a tutorial's samples: five comments")
    func connector() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": "docs: docs\noutput: out\nprovider: courier\nunknown-keys: refuse\n",
            "docs/parcels.md": """
            # Parcel connector

            Parcels come from a broker. This tutorial uses the public broker of the harbour office.

            <!-- formwright: ignore -->

            ## Start a broker

            1. Enter the **Image** of the container.
            2. Set the **Exposed port** to `5555`.

            ## Connect to the broker

            <!-- formwright: form id=broker title="Broker" submit=Connect -->
            <!-- formwright: field "Transport" type=choice options="Plain|Encrypted" default=Plain -->
            <!-- formwright: add "Retries" type=integer minimum=0 maximum=9 presence=optional -->

            Fill out the following fields:

            - **Host**: Required. The sample uses `broker.example.com`.
            - **User name**: Required. The name to log in with, such as `harbour`.
            - **Password**: `public` <!-- formwright: field presence=required type=text -->
            - **Transport**: `Encrypted` in this tutorial.

            """,
        ])
        let schemas = try schemas(folder)
        #expect(schemas.keys.sorted() == ["courier/broker"])
        let schema = try #require(schemas["courier/broker"])
        #expect(Set(schema.properties.keys) == ["host", "password", "retries", "transport", "userName"])
        #expect(Set(schema.required ?? []) == ["host", "password", "userName"])
        #expect(schema.additionalProperties == false)
        #expect(schema.properties["password"] == Property(type: "string", isSecret: true))
        #expect(schema.properties["transport"]?.options == ["Plain", "Encrypted"])
        #expect(schema.properties["transport"]?.standard == "Plain")
        #expect(schema.properties["retries"] == Property(type: "integer", minimum: 0, maximum: 9))
        #expect(schema.properties["host"]?.options == nil)
    }

    @Test("A page of protocol tables, with one table for the screen: three lines of configuration")
    func protocolTables() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": """
            docs: docs
            output: out
            provider: meter
            fields:
              - {page: docs/frames.md, form: capture, field: Channel, type: integer, minimum: 1, maximum: 16, presence: required}
              - {page: docs/frames.md, form: capture, field: Mode, type: choice, options: [Raw, Decoded], presence: required}
              - {page: docs/frames.md, form: capture, add: Comment, presence: optional}

            """,
            "docs/frames.md": """
            # Frames

            ## Frame header

            | Field | Length | Description |
            | --- | --- | --- |
            | Start | 1 byte | Always `0x7E`. |
            | Address | 2 bytes | Required. The address of the meter. |
            | Checksum | 2 bytes | The sum of all bytes. |

            ## Status codes

            | Field | Value | Description |
            | --- | --- | --- |
            | Ready | 0 | The meter is ready. |
            | Busy | 1 | The meter is busy. |

            ## Capture

            On the screen **Capture**, fill out the following fields:

            | Field | Description |
            | --- | --- |
            | **Channel** | The channel to listen on. |
            | **Mode** | Raw frames, or what they mean. |

            """,
        ])
        let schemas = try schemas(folder)
        #expect(schemas.keys.sorted() == ["meter/capture"])
        let schema = try #require(schemas["meter/capture"])
        #expect(Set(schema.properties.keys) == ["channel", "comment", "mode"])
        #expect(Set(schema.required ?? []) == ["channel", "mode"])
        #expect(schema.properties["channel"] == Property(type: "integer", minimum: 1, maximum: 16))
        #expect(schema.properties["mode"] == Property(type: "string", options: ["Raw", "Decoded"]))
    }

    @Test("A list of settings after unmarked controls: four lines of configuration")
    func settings() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": """
            docs: docs
            output: out
            provider: kiosk
            fields:
              - {page: docs/screen.md, form: kiosk/display, title: Display settings, submit: Apply}
              - {page: docs/screen.md, form: kiosk/display, add: Brightness, type: integer, minimum: 0, maximum: 100, presence: required}
              - {page: docs/screen.md, form: kiosk/display, add: Theme, type: choice, options: [Light, Dark]}
              - {page: docs/screen.md, form: kiosk/display, add: Unlock code, secret: true, presence: required}

            """,
            "docs/screen.md": """
            # The screen

            The slider at the top changes how bright the screen is. Below it, a menu switches between a light and a dark theme.
            The box under the menu has the code that unlocks the kiosk.

            """,
        ])
        let schemas = try schemas(folder)
        #expect(schemas.keys.sorted() == ["kiosk/display"])
        let schema = try #require(schemas["kiosk/display"])
        #expect(Set(schema.properties.keys) == ["brightness", "theme", "unlockCode"])
        #expect(Set(schema.required ?? []) == ["brightness", "unlockCode"])
        #expect(schema.properties["brightness"] == Property(type: "integer", minimum: 0, maximum: 100))
        #expect(schema.properties["theme"] == Property(type: "string", options: ["Light", "Dark"]))
        #expect(schema.properties["unlockCode"] == Property(type: "string", isSecret: true))
        let form = try #require(folder.read("out/model.json"))
        #expect(form.contains("\"title\": \"Display settings\"") && form.contains("\"submit\": \"Apply\""))
    }

    @Test("A form with a misspelled name in the configuration is not a new form")
    func slip() throws {
        let folder = try TemporaryFolder([
            "formwright.yml": """
            docs: docs
            output: out
            provider: kiosk
            fields:
              - {page: docs/a.md, form: kiosk/servr, add: Owner}

            """,
            "docs/a.md": "## Add a server\n\nFill out the following fields:\n\n- **Name**: Its name.\n",
        ])
        let result = try Tool.run("compile", in: folder)
        #expect(result.error.contains("[unused-statement]"))
        #expect(folder.read("out/schemas/kiosk/servr.schema.json") == nil)
    }
}
