// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target: Swift 6 mode, with `any` required for existential types.
let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "formwright",
    products: [
        .library(name: "FormValidation", targets: ["FormValidation"]),
        .library(name: "JSONSchemaValidation", targets: ["JSONSchemaValidation"]),
        .library(name: "FormwrightKit", targets: ["FormwrightKit"]),
        .executable(name: "formwright", targets: ["formwright"]),
        .plugin(name: "FormwrightPlugin", targets: ["FormwrightPlugin"]),
        .plugin(name: "GenerateForms", targets: ["GenerateForms"]),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

        // Memory for libcmark's nodes.
        .target(name: "CMarkMemory", dependencies: ["CCMark"]),

        .target(name: "FormModel", swiftSettings: swiftSettings),
        .target(
            name: "DocumentParsing", dependencies: ["FormModel", "CCMark", "CMarkMemory", "CLibYAML"],
            swiftSettings: swiftSettings),
        .target(
            name: "FormExtraction", dependencies: ["FormModel", "DocumentParsing"],
            swiftSettings: swiftSettings),
        // Learns the weights of cues from labelled pages; part of no product.
        .executableTarget(
            name: "FormLearning",
            dependencies: ["CodeGeneration", "DocumentParsing", "FormExtraction", "FormModel"],
            path: "Training/FormLearning", swiftSettings: swiftSettings),
        .target(
            name: "FormNaming", dependencies: ["FormModel", "DocumentParsing", "FormExtraction"],
            swiftSettings: swiftSettings),
        .target(
            name: "CodeGeneration", dependencies: ["FormModel", "FormValidation"],
            swiftSettings: swiftSettings),
        // Compares two models, and classifies the changes for senders and readers of data.
        .target(
            name: "FormComparison", dependencies: ["CodeGeneration", "FormModel", "FormValidation"],
            swiftSettings: swiftSettings),
        // Writes a static site that shows forms with the words that they were read from.
        .target(
            name: "FormPreview",
            dependencies: [
                "CodeGeneration", "FormComparison", "FormExtraction", "FormModel", "FormNaming",
                "FormValidation",
            ],
            swiftSettings: swiftSettings),
        .target(name: "FormValidation", swiftSettings: swiftSettings),
        .target(
            name: "JSONSchemaValidation", dependencies: ["FormValidation"],
            swiftSettings: swiftSettings),
        .target(
            name: "FormwrightKit",
            dependencies: [
                "CodeGeneration", "DocumentParsing", "FormComparison", "FormExtraction", "FormModel",
                "FormNaming", "FormPreview",
            ],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "formwright",
            dependencies: ["FormwrightKit", "FormModel", "FormValidation", "JSONSchemaValidation"],
            swiftSettings: swiftSettings),

        // The plugins for other packages. Both share the folder Plugins/PluginsShared by links, because plugins cannot import modules.
        .plugin(name: "FormwrightPlugin", capability: .buildTool(), dependencies: ["formwright"]),
        .plugin(
            name: "GenerateForms",
            capability: .command(
                intent: .custom(
                    verb: "generate-forms",
                    description: "Compiles documentation into form models, JSON Schemas and Swift validators."
                ),
                permissions: [
                    .writeToPackageDirectory(
                        reason: "It writes what the documentation says into 'generated', and the names into "
                            + "'formwright.lock'.")
                ]),
            dependencies: ["formwright"]),

        // The files generated from the tests' sample catalog, compiled so that tests can run them on inputs.
        .target(
            name: "GeneratedSamples", dependencies: ["FormValidation"],
            path: "TestSupport/GeneratedSamples/Sources/GeneratedForms", swiftSettings: swiftSettings),
        // The same under other policies: everything that can be required, and only what must be.
        .target(
            name: "GeneratedStrict", dependencies: ["FormValidation"],
            path: "TestSupport/GeneratedStrict/Sources/GeneratedForms", swiftSettings: swiftSettings),
        .target(
            name: "GeneratedLenient", dependencies: ["FormValidation"],
            path: "TestSupport/GeneratedLenient/Sources/GeneratedForms", swiftSettings: swiftSettings),

        // Generates inputs for forms from a model, for tests, the agreement tester, the benchmark and the fuzzers.
        .target(
            name: "FormInputs", dependencies: ["FormValidation", "TestTools"], path: "TestSupport/FormInputs",
            swiftSettings: swiftSettings),
        // Properties that must hold for any input. The fuzzers check them, and so do the tests of their findings.
        .target(
            name: "FuzzProperties",
            dependencies: [
                "FormInputs", "FormValidation", "GeneratedForms", "GeneratedSamples", "JSONSchemaValidation",
                "TestTools",
            ],
            path: "TestSupport/FuzzProperties", swiftSettings: swiftSettings),
        // Runs every validator on eight threads; built with the thread sanitizer.
        .executableTarget(
            name: "ThreadCheck",
            dependencies: ["FormInputs", "FormValidation", "FuzzProperties", "JSONSchemaValidation"],
            path: "TestSupport/ThreadCheck", swiftSettings: swiftSettings),
        // Counts the allocations of a thread.
        .target(name: "AllocationCounter", path: "TestSupport/AllocationCounter"),
        .executableTarget(
            name: "FormAgreement",
            dependencies: [
                "AllocationCounter", "FormInputs", "FormValidation", "GeneratedForms", "GeneratedLenient",
                "GeneratedSamples", "GeneratedStrict", "JSONSchemaValidation",
            ],
            path: "TestSupport/FormAgreement", exclude: ["compare"], swiftSettings: swiftSettings),
        .executableTarget(
            name: "FormBenchmark",
            dependencies: [
                "FormInputs", "FormValidation", "GeneratedForms", "GeneratedSamples", "JSONSchemaValidation",
            ],
            path: "Benchmarks/FormBenchmark", swiftSettings: swiftSettings),
        .executableTarget(
            name: "TreeBenchmark",
            dependencies: ["CCMark", "DocumentParsing", "FormExtraction", "FormModel", "FormwrightKit"],
            path: "Benchmarks/TreeBenchmark", swiftSettings: swiftSettings),

        // The files that `make generate` writes from docs-input/, compiled so that broken output fails the build.
        .target(
            name: "GeneratedForms", dependencies: ["FormValidation"],
            path: "generated/Sources/GeneratedForms",
            swiftSettings: swiftSettings),

        // Helpers that several test targets share.
        .target(
            name: "TestTools", dependencies: ["FormModel"], path: "TestSupport/TestTools",
            swiftSettings: swiftSettings),

        .testTarget(
            name: "FormModelTests", dependencies: ["FormModel"], swiftSettings: swiftSettings),
        .testTarget(
            name: "DocumentParsingTests", dependencies: ["DocumentParsing", "FormModel", "TestTools"],
            exclude: ["Fixtures"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "FormExtractionTests",
            dependencies: ["FormExtraction", "DocumentParsing", "FormModel", "TestTools"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "FormNamingTests", dependencies: ["FormModel", "FormNaming"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "CodeGenerationTests",
            dependencies: ["CodeGeneration", "FormModel", "FormNaming", "FormValidation", "TestTools"],
            swiftSettings: swiftSettings),
        // Schemas, engines and generated Swift accept the same inputs.
        .testTarget(
            name: "AgreementTests",
            dependencies: [
                "AllocationCounter", "FormInputs", "FormValidation", "GeneratedForms", "GeneratedLenient",
                "GeneratedSamples", "GeneratedStrict", "JSONSchemaValidation", "TestTools",
            ],
            exclude: ["Scripts"], swiftSettings: swiftSettings),
        .testTarget(
            name: "FormComparisonTests",
            dependencies: [
                "CodeGeneration", "FormComparison", "FormInputs", "FormModel", "FormNaming",
                "FormValidation", "JSONSchemaValidation", "TestTools",
            ],
            exclude: ["Scripts"], swiftSettings: swiftSettings),
        .testTarget(
            name: "FormPreviewTests",
            dependencies: [
                "CodeGeneration", "FormModel", "FormPreview", "FormValidation", "FormwrightKit",
                "GeneratedForms",
                "JSONSchemaValidation", "TestTools",
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "FormValidationTests", dependencies: ["FormValidation", "TestTools"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "JSONSchemaValidationTests",
            dependencies: ["FormValidation", "JSONSchemaValidation", "TestTools"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "FuzzCorpusTests", dependencies: ["FuzzProperties", "TestTools"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "FormwrightKitTests",
            dependencies: ["FormwrightKit", "FormValidation", "JSONSchemaValidation", "TestTools"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "CommandTests", dependencies: ["formwright", "FormwrightKit", "TestTools"],
            swiftSettings: swiftSettings),
    ]
)

// `make fuzz` sets this variable. Only its builds have the fuzzers, because they link with libFuzzer.
if Context.environment["FORMWRIGHT_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzzer", dependencies: ["FuzzProperties"], path: "TestSupport/Fuzzer", exclude: ["run"],
            swiftSettings: swiftSettings))
}
