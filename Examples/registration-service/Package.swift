// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "registration-service",
    platforms: [.macOS(.v15)],
    dependencies: [
        // The name makes it independent of the name of the checkout's folder.
        .package(name: "formwright", path: "../..")
    ],
    targets: [
        .systemLibrary(
            name: "CMicroHTTPD", pkgConfig: "libmicrohttpd",
            providers: [.apt(["libmicrohttpd-dev"]), .brew(["libmicrohttpd"])]),
        .executableTarget(
            name: "RegistrationService",
            dependencies: [
                "CMicroHTTPD",
                .product(name: "FormValidation", package: "formwright"),
            ],
            swiftSettings: swiftSettings,
            // Compiles the pages of Sources/RegistrationService/Docs in every build.
            plugins: [.plugin(name: "FormwrightPlugin", package: "formwright")]),
    ]
)
