import CodeGeneration
import FormExtraction
import FormModel

/// The model in a folder of generated files.
enum GeneratedModel {
    /// The name of the model file.
    static let fileName = "model.json"
}

extension ToolIdentity {
    /// The identity of the current tool.
    package static var current: ToolIdentity {
        ToolIdentity(version: FormwrightVersion.current, weights: FormExtraction.weightsDigest)
    }
}
