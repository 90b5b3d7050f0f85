// Package linear trains and decodes linear sequence models: every position
// of a sequence gets one of N labels, scored by the weights of its sparse
// features and of the transition from the label before it.
//
// Training is offline: an [Index] turns feature keys into ids, a [Dataset]
// holds the sequences in flat arrays, and [Train] returns float [Weights]
// with an averaged perceptron or an L1 regularised conditional random field
// (AdaGrad). The same input always gives the same weights.
//
//	var index linear.Index
//	data := linear.NewDataset(labels)
//	for each sequence {
//		for each position {
//			ids = append(ids[:0], index.ID(linear.Key(0, cur)), index.ID(linear.Key(1, prev, cur)))
//			data.Append(gold, ids)
//		}
//		data.EndSequence()
//	}
//	weights, err := linear.Train(data, linear.Options{Method: linear.CRF, Epochs: 5})
//	packed := linear.Pack(&index, weights, linear.PackOptions{})
//
// Running a model takes integers only: [Load] reads what Pack wrote into a
// [Model], Model.Add adds the weights of one feature key to the scores of a
// position, and a [Decoder] finds the best labels. Neither allocates once its
// buffers have grown.
//
//	model, err := linear.Load(packed)
//	scores := dec.Scores(n)                   // n×N, zeroed
//	model.Add(scores[i*N:(i+1)*N], linear.Key(0, cur))
//	labels := dec.Decode(&model.Transitions, nil)
package linear
