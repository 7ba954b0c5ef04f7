import CodeGeneration
import FormExtraction
import FormModel

/// The model in a folder of generated files.
enum GeneratedModel {
    /// Its name in the folder.
    static let fileName = "model.json"
}

extension ToolIdentity {
    /// What makes models now.
    package static var current: ToolIdentity {
        ToolIdentity(version: FormwrightVersion.current, weights: FormExtraction.weightsDigest)
    }
}
