package main

func Example() {
	main()
	// Output:
	// 段鸿业 市委书记
	// 罗成业 市委副书记、市长
	// 陆文川 副市长
	// 沈雁 副市长
}
