import Dispatch

/// Processes the elements of an array on several threads.
enum Parallel {
    /// Applies a function to every element; the results are in the order of the elements.
    ///
    /// - Parameter workers: the maximum number of threads; 1 uses only the caller's thread.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], workers: Int, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let workers = min(workers, elements.count)
        guard workers > 1 else { return elements.map(transform) }
        return Array(unsafeUninitializedCapacity: elements.count) { buffer, initializedCount in
            // Each element of the buffer is written by exactly one worker, and is read only after all workers
            // are done.
            nonisolated(unsafe) let results = buffer
            DispatchQueue.concurrentPerform(iterations: workers) { worker in
                for index in stride(from: worker, to: elements.count, by: workers) {
                    results.initializeElement(at: index, to: transform(elements[index]))
                }
            }
            initializedCount = elements.count
        }
    }
}
