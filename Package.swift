// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled in Swift 6 mode, and existential types are spelt out.
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

        .target(name: "FormModel", swiftSettings: swiftSettings),
        .target(
            name: "DocumentParsing", dependencies: ["FormModel", "CCMark", "CLibYAML"],
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
        // What differs between two models, and what that means for those who send and read data.
        .target(
            name: "FormComparison", dependencies: ["CodeGeneration", "FormModel", "FormValidation"],
            swiftSettings: swiftSettings),
        // A static site that shows forms with the words that they were read from.
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

        // What other packages use; both share the folder Plugins/PluginsShared, by links, as plugins cannot import modules.
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

        // What the tests' sample catalog generates, compiled, so that it can be tried on inputs.
        .target(
            name: "GeneratedSamples", dependencies: ["FormValidation"],
            path: "TestSupport/GeneratedSamples/Sources/GeneratedForms", swiftSettings: swiftSettings),
        // The same under other policies: all that can be demanded, and nothing that need not.
        .target(
            name: "GeneratedStrict", dependencies: ["FormValidation"],
            path: "TestSupport/GeneratedStrict/Sources/GeneratedForms", swiftSettings: swiftSettings),
        .target(
            name: "GeneratedLenient", dependencies: ["FormValidation"],
            path: "TestSupport/GeneratedLenient/Sources/GeneratedForms", swiftSettings: swiftSettings),

        // Inputs for forms, made from a model: of the tests, the agreement tester, the benchmark and the fuzzers.
        .target(
            name: "FormInputs", dependencies: ["FormValidation", "TestTools"], path: "TestSupport/FormInputs",
            swiftSettings: swiftSettings),
        // What must hold for any input: asked by the fuzzers, and by the tests of what they found.
        .target(
            name: "FuzzProperties",
            dependencies: [
                "FormInputs", "FormValidation", "GeneratedForms", "GeneratedSamples", "JSONSchemaValidation",
                "TestTools",
            ],
            path: "TestSupport/FuzzProperties", swiftSettings: swiftSettings),
        // Asks every validator on eight threads; built with the thread sanitizer.
        .executableTarget(
            name: "ThreadCheck",
            dependencies: ["FormInputs", "FormValidation", "FuzzProperties", "JSONSchemaValidation"],
            path: "TestSupport/ThreadCheck", swiftSettings: swiftSettings),
        // Counts what a thread allocates.
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

        // What `make generate` makes of docs-input/: compiled here, so that it cannot land broken.
        .target(
            name: "GeneratedForms", dependencies: ["FormValidation"],
            path: "generated/Sources/GeneratedForms",
            swiftSettings: swiftSettings),

        // What several test targets share.
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

// `make fuzz` sets it: the fuzzers link with libFuzzer alone, so no other build has them.
if Context.environment["FORMWRIGHT_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzzer", dependencies: ["FuzzProperties"], path: "TestSupport/Fuzzer", exclude: ["run"],
            swiftSettings: swiftSettings))
}
