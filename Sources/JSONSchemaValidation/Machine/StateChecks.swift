/// What the schemas of a state ask, by the type of the value.
struct StateChecks {
    var text: [MachineCheck] = []
    var number: [MachineCheck] = []
    /// `true` and `false`.
    var word: [MachineCheck] = []
    var array: [MachineCheck] = []
    var object: [MachineCheck] = []
    /// The types themselves, of schemas with slots.
    var types: [MachineCheck] = []

    /// Asks something of values of some types.
    mutating func add(_ check: MachineCheck, of types: TypeSet) {
        if types.contains(.string) { text.append(check) }
        if !types.isDisjoint(with: .number) { number.append(check) }
        if types.contains(.boolean) { word.append(check) }
        if types.contains(.array) { array.append(check) }
        if types.contains(.object) { object.append(check) }
    }
}
