enum KernelStub {}
