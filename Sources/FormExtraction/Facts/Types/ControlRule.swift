import FormModel

/// The sentence of a step says what the control is: "toggle **X** on", "select **X** from the menu", "Select the **X** as **Y**".
enum ControlRule: TypeRule {
    static let name = "named-control"

    static func find(in reading: FieldReading) -> TypeFinding? { reading.control }
}
