enum HomeStub {}
