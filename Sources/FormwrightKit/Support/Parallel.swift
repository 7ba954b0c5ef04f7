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

    /// Applies a function to batches of neighbouring elements; the results are in the order of the elements.
    ///
    /// - Parameters:
    ///   - workers: the maximum number of threads; 1 uses only the caller's thread.
    ///   - limit: the maximum size of a batch of several elements. If all elements together are small, batches
    ///     are smaller, so that each thread gets several.
    ///   - size: a function that returns the size of an element.
    ///   - transform: a function that returns the results of a batch.
    static func mapBatches<Element: Sendable, Result: Sendable>(
        _ elements: [Element], workers: Int, atMost limit: Int, size: (Element) -> Int,
        _ transform: @Sendable (ArraySlice<Element>) -> [Result]
    ) -> [Result] {
        let workers = max(1, min(workers, elements.count))
        let sizes = elements.map(size)
        let limit = min(limit, sizes.reduce(0, +) / (workers * 8))
        var batches: [ArraySlice<Element>] = []
        var start = 0
        var total = 0
        for index in elements.indices {
            total += sizes[index]
            guard total > limit, index > start else { continue }
            batches.append(elements[start..<index])
            start = index
            total = sizes[index]
        }
        if start < elements.count { batches.append(elements[start...]) }
        return Array(map(batches, workers: workers, transform).joined())
    }
}
