enum SQLiteStorageStub {}
