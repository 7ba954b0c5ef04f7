/// What `make learn` learned from labelled pages; do not edit.
enum LearnedWeights {
    static let text = ""
}
