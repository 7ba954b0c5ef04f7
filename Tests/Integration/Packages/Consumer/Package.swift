// swift-tools-version: 6.2
import PackageDescription

// Two targets with their own documentation, and a package dependency that also has some.
let package = Package(
    name: "Consumer",
    dependencies: [
        .package(name: "formwright", path: "../formwright"),
        .package(path: "../Neighbour"),
    ],
    targets: [
        .executableTarget(
            name: "Console",
            dependencies: [
                "Stores", .product(name: "Neighbour", package: "Neighbour"),
                .product(name: "FormValidation", package: "formwright"),
            ],
            plugins: [.plugin(name: "FormwrightPlugin", package: "formwright")]),
        .target(
            name: "Stores",
            dependencies: [.product(name: "FormValidation", package: "formwright")],
            plugins: [.plugin(name: "FormwrightPlugin", package: "formwright")]),
    ])
