enum DemoCompanyStub {}
