enum TabularStub {}
