import FormInputs
@_spi(Generated) import FormValidation
import Foundation
import FuzzProperties
import JSONSchemaValidation

/// Runs all validators on eight threads at once, then on a single one, and compares the results.
///
/// It is built with the thread sanitizer (`Tests/Integration/run`), which reports races. The
/// threads run first, so that everything that is created on first use is created while all of them
/// use it.
@main
enum ThreadCheck {
    static let threadCount = 8

    static func main() {
        let trials = Trial.all
        let answers = Answers(count: threadCount)
        let start = StartingLine(count: threadCount)
        let threads = (0..<threadCount).map { number in
            Thread {
                start.wait()
                // Each thread begins at a different trial, so that different forms are used at the same time.
                let first = trials.count * number / threadCount
                let verdicts = (0..<trials.count).map { trials[(first + $0) % trials.count].verdict() }
                let last = trials.count - first
                answers.put(Array(verdicts[last...] + verdicts[..<last]), at: number)
            }
        }
        for thread in threads {
            thread.stackSize = 8 << 20
            thread.start()
        }
        let found = answers.wait()
        let expected = trials.map { $0.verdict() }
        var differences = 0
        for (number, verdicts) in found.enumerated() {
            for (index, verdict) in verdicts.enumerated() where verdict != expected[index] {
                differences += 1
                print("thread \(number): \(trials[index].name): \(verdict), not \(expected[index])")
            }
        }
        let valid = expected.count { $0.isValid }
        print(
            "\(threadCount) threads, \(trials.count) inputs each, \(valid) valid: "
                + (differences == 0 ? "the verdicts of one thread" : "\(differences) differences"))
        exit(differences == 0 && valid > 100 && valid < trials.count ? 0 : 1)
    }
}
