using Crm.Foundation.Entities;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>A figure that was corrected, validated or refused: what it was, what it is, who and when. Never changed.</summary>
internal sealed class IndicatorValueChange : Entity
{
    private IndicatorValueChange() { }

    public IndicatorValueChange(ValueAct act, Guid valueId, long before, long after, ValueStatus status, string? sentence) : base(act.Id) =>
        (ValueId, At, By, Before, After, Status, Sentence) = (valueId, act.At, act.By, before, after, status, sentence);

    public Guid ValueId { get; private set; }
    public DateTime At { get; private set; }
    public Guid By { get; private set; }
    public long Before { get; private set; }
    public long After { get; private set; }
    public ValueStatus Status { get; private set; }
    public string? Sentence { get; private set; }
}
