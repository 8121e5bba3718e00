enum ApplicationStub {}
