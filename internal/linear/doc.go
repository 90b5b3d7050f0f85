// Package linear trains linear sequence models: every position of a sequence
// gets one of N labels, scored by the weights of its sparse features and of
// the transition from the label before it.
//
// An [Index] turns feature keys into ids, a [Dataset] holds the sequences in
// flat arrays, and [Train] returns [Weights] with an averaged structured
// perceptron or an L1 regularised conditional random field (AdaGrad). The same
// input always gives the same weights. How they are packed and run is up to
// the package that makes the features.
//
//	var index linear.Index
//	data := linear.NewDataset(labels)
//	for each sequence {
//		for each position {
//			ids = append(ids[:0], index.ID(key), …)
//			data.Append(gold, ids)
//		}
//		data.EndSequence()
//	}
//	weights, err := linear.Train(data, linear.Options{Method: linear.CRF, Epochs: 5})
package linear
