/// The checks that a state's schemas require, by the type of the value.
struct StateChecks {
    var text: [MachineCheck] = []
    var number: [MachineCheck] = []
    /// The checks for `true` and `false`.
    var word: [MachineCheck] = []
    var array: [MachineCheck] = []
    var object: [MachineCheck] = []
    /// The type checks of schemas with slots.
    var types: [MachineCheck] = []

    /// Adds a check for values of certain types.
    mutating func add(_ check: MachineCheck, of types: TypeSet) {
        if types.contains(.string) { text.append(check) }
        if !types.isDisjoint(with: .number) { number.append(check) }
        if types.contains(.boolean) { word.append(check) }
        if types.contains(.array) { array.append(check) }
        if types.contains(.object) { object.append(check) }
    }
}
