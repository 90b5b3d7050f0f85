package main

func Example() {
	main()
	// Output:
	// 市长/n 罗成业/nr 到/v 栖/Vg 河/n 湿地/n 调研/v 。/w
	// 市长/n 罗成业/nr 到/v 栖河湿地/ns 调研/v 。/w
}
