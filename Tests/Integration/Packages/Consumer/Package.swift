// swift-tools-version: 6.2
import PackageDescription

// Two targets with documentation of their own, and a package that has some too: what a build of other packages must stand.
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
