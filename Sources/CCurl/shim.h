#ifndef PALIER_CURL_SHIM
#define PALIER_CURL_SHIM

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <string.h>

/* Options are set by a function of variable arguments, which Swift cannot call: one function for each type of argument. */

static inline CURLcode palier_curl_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode palier_curl_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode palier_curl_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

/* Where the text of the last failure goes: CURL_ERROR_SIZE bytes. */
static inline CURLcode palier_curl_errors(CURL *handle, char *buffer) {
    return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

static inline long palier_curl_answer(CURL *handle) {
    long code = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

/* What is sent, and how much of it is gone. */
struct palier_curl_message {
    const unsigned char *bytes;
    size_t length;
    size_t sent;
};

static inline size_t palier_curl_read(char *to, size_t size, size_t count, void *from) {
    struct palier_curl_message *message = from;
    size_t room = size * count, rest = message->length - message->sent;
    size_t taken = rest < room ? rest : room;
    memcpy(to, message->bytes + message->sent, taken);
    message->sent += taken;
    return taken;
}

static inline CURLcode palier_curl_upload(CURL *handle, struct palier_curl_message *message) {
    CURLcode code = curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, palier_curl_read);
    if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_READDATA, message);
    return code;
}

#endif
