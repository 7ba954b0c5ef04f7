import FormValidation
import Foundation

/// The routes of the service.
struct RegistrationHandler: RequestHandler {
    /// What was registered.
    let registrations = RegistrationStore()

    private enum Route {
        case health
        case forms
        case form(id: String, any ValidatedForm.Type)
        case registration(id: Int)

        /// The target of a request's path; nil if there is none.
        init?(path: String) {
            // Decode segments one by one, so that "%2F" does not split them.
            let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
                .map { $0.removingPercentEncoding }
            switch (segments.first ?? nil, segments.count) {
            case ("healthz", 1): self = .health
            case ("forms", 1): self = .forms
            case ("forms", 3):
                guard let provider = segments[1], let form = segments[2] else { return nil }
                let id = "\(provider)/\(form)"
                guard let type = Forms.type(ofFormID: id) else { return nil }
                self = .form(id: id, type)
            case ("registrations", 2):
                guard let text = segments[1], let id = Int(text), String(id) == text else { return nil }
                self = .registration(id: id)
            default: return nil
            }
        }

        var methods: [String] {
            if case .form = self { ["POST"] } else { ["GET", "HEAD"] }
        }
    }

    func refusal(of head: RequestHead) -> Response? {
        guard let route = Route(path: head.path) else { return Response(.notFound) }
        guard route.methods.contains(head.method) else {
            let allowed = route.methods.joined(separator: ", ")
            return Response(.methodNotAllowed(allowed), headers: [("Allow", allowed)])
        }
        guard case .form = route else { return nil }
        if head.contentCoding != nil {
            return Response(
                .unsupportedMediaType("sent as it is, without a coding"),
                headers: [("Accept-Encoding", "identity")])
        }
        guard head.mediaType == "application/json" else {
            return Response(
                .unsupportedMediaType("application/json"), headers: [("Accept", "application/json")])
        }
        return nil
    }

    func response(to head: RequestHead, body: [UInt8]) -> Response {
        switch Route(path: head.path) {
        case .health: Response(status: 200, json: ["status": "ok"])
        case .forms: Response(status: 200, json: ["forms": Forms.ids])
        case .form(let id, let type): register(id, type, body)
        case .registration(let id):
            registrations[id].map { Response(status: 200, json: $0) } ?? Response(.notFound)
        case nil: Response(.notFound)
        }
    }

    private func register(_ formID: String, _ type: any ValidatedForm.Type, _ body: [UInt8]) -> Response {
        do {
            let form = try type.init(validating: body)
            let registration = registrations.add { Registration(id: $0, formID: formID, form: form) }
            return Response(
                status: 201, json: registration, headers: [("Location", "/registrations/\(registration.id)")])
        } catch {
            return Response(Problem(error))
        }
    }
}
