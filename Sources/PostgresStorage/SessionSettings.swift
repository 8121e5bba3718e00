/// What every session is set to. A page's query that takes longer than these has gone wrong; migrations lift them.
enum SessionSettings {
    static let sql = """
        SET TimeZone = 'UTC';
        SET DateStyle = 'ISO, YMD';
        SET bytea_output = 'hex';
        SET client_min_messages = 'warning';
        SET lock_timeout = '10s';
        SET statement_timeout = '60s';
        SET idle_in_transaction_session_timeout = '120s'
        """
}
