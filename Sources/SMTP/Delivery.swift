import CCurl
import Foundation

/// One conversation with a mail server, start to end. It blocks its thread.
struct Delivery {
    let server: MailServer

    /// libcurl asks to be prepared once, before any thread uses it.
    private static let isPrepared = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// Greets, turns to TLS, signs in, and leaves.
    func check() throws(DeliveryFailure) {
        try converse { handle throws(DeliveryFailure) in
            try set(handle, CURLOPT_CONNECT_ONLY, 1)
            try perform(handle)
        }
    }

    func send(_ message: [UInt8], from sender: MailAddress, to recipient: MailAddress) throws(DeliveryFailure) {
        try converse { handle throws(DeliveryFailure) in
            try set(handle, CURLOPT_MAIL_FROM, "<\(sender.address)>")
            var list: UnsafeMutablePointer<curl_slist>?
            list = curl_slist_append(nil, "<\(recipient.address)>")
            defer { curl_slist_free_all(list) }
            try require(palier_curl_list(handle, CURLOPT_MAIL_RCPT, list))
            try upload(message, handle)
        }
    }

    private func upload(_ message: [UInt8], _ handle: UnsafeMutableRawPointer) throws(DeliveryFailure) {
        // The closure of the standard library carries no typed error out, so the outcome travels as a value.
        let outcome = message.withUnsafeBufferPointer { bytes -> Result<Void, DeliveryFailure> in
            var reading = palier_curl_message(bytes: bytes.baseAddress, length: bytes.count, sent: 0)
            return withUnsafeMutablePointer(to: &reading) { reading in
                Result { () throws(DeliveryFailure) in
                    try require(palier_curl_upload(handle, reading))
                    try perform(handle)
                }
            }
        }
        try outcome.get()
    }

    private func converse(_ body: (UnsafeMutableRawPointer) throws(DeliveryFailure) -> Void) throws(DeliveryFailure) {
        guard Self.isPrepared, let handle = curl_easy_init() else { throw .other("libcurl cannot be used") }
        defer { curl_easy_cleanup(handle) }
        try set(handle, CURLOPT_URL, server.url)
        // Without it a slow name server would raise a signal in the middle of another thread.
        try set(handle, CURLOPT_NOSIGNAL, 1)
        try set(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        try set(handle, CURLOPT_PROXY, "")
        try set(handle, CURLOPT_CONNECTTIMEOUT, min(10, server.patience))
        try set(handle, CURLOPT_TIMEOUT, server.patience)
        try secure(handle)
        try body(handle)
    }

    private func secure(_ handle: UnsafeMutableRawPointer) throws(DeliveryFailure) {
        if server.protection != .none {
            try set(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
            try set(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        }
        if let authority = server.authority { try set(handle, CURLOPT_CAINFO, authority) }
        guard let login = server.login else { return }
        try set(handle, CURLOPT_SASL_IR, 1)
        try set(handle, CURLOPT_USERNAME, login.user)
        try set(handle, CURLOPT_PASSWORD, login.password)
    }

    private func perform(_ handle: UnsafeMutableRawPointer) throws(DeliveryFailure) {
        var said = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = said.withUnsafeMutableBufferPointer { buffer in
            _ = palier_curl_errors(handle, buffer.baseAddress)
            let code = curl_easy_perform(handle)
            _ = palier_curl_errors(handle, nil)
            return code
        }
        guard code != CURLE_OK else { return }
        let text = String(decoding: said.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        throw Self.failure(code, answer: palier_curl_answer(handle), text)
    }

    private static func failure(_ code: CURLcode, answer: Int, _ text: String) -> DeliveryFailure {
        let why = String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT, CURLE_RECV_ERROR, CURLE_GOT_NOTHING: return .unreachable(why)
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER:
            return .insecure(why)
        case CURLE_LOGIN_DENIED: return .login(answer)
        default: break
        }
        if text.hasPrefix("RCPT failed"), (500...599).contains(answer) { return .recipient(answer) }
        return answer >= 400 ? .answer(answer) : .other(why)
    }

    private func set(_ handle: UnsafeMutableRawPointer, _ option: CURLoption, _ value: String) throws(DeliveryFailure) {
        try require(palier_curl_text(handle, option, value))
    }

    private func set(_ handle: UnsafeMutableRawPointer, _ option: CURLoption, _ value: Int) throws(DeliveryFailure) {
        try require(palier_curl_number(handle, option, value))
    }

    private func require(_ code: CURLcode) throws(DeliveryFailure) {
        guard code == CURLE_OK else { throw .other(String(cString: curl_easy_strerror(code))) }
    }
}
