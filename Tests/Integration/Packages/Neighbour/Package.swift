// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Neighbour",
    products: [.library(name: "Neighbour", targets: ["Neighbour"])],
    dependencies: [.package(name: "formwright", path: "../formwright")],
    targets: [
        .target(
            name: "Neighbour",
            dependencies: [.product(name: "FormValidation", package: "formwright")],
            plugins: [.plugin(name: "FormwrightPlugin", package: "formwright")])
    ])
