enum PostgresStorageStub {}
