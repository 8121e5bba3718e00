enum TestKitStub {}
