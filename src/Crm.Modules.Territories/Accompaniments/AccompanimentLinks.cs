using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Accompaniments;

/// <summary>A département in which a mission is in scope.</summary>
internal sealed class AccompanimentDepartment : ScopeRow;

/// <summary>A colleague on a mission.</summary>
internal sealed record AccompanimentOfficer(Guid AccompanimentId, Guid UserId);

internal enum StepKind { Stage, Closed, Reopened }

/// <summary>One dated step of a mission: a stage entered, the end, the end taken back.</summary>
internal sealed class AccompanimentStep : Entity
{
    public const int NoteMaxLength = Accompaniment.SentenceMaxLength;

    private AccompanimentStep() { }

    public AccompanimentStep(Guid id, Guid accompanimentId, StepKind kind, AccompanimentStage stage, DateOnly on, string? note, Guid by) : base(id)
    {
        new InputErrors().OptionalText(note, NoteMaxLength, "note").ThrowIfAny();
        (AccompanimentId, Kind, Stage, On, Note, By) = (accompanimentId, kind, stage, on, Interaction.Clean(note), by);
    }

    public Guid AccompanimentId { get; private set; }
    public StepKind Kind { get; private set; }
    public AccompanimentStage Stage { get; private set; }
    public DateOnly On { get; private set; }
    public string? Note { get; private set; }
    public Guid By { get; private set; }
}

/// <summary>What a mission is about; the list is data, kept by the national team.</summary>
internal sealed class AccompanimentTheme
{
    public const int CodeMaxLength = 40, NameMaxLength = 120;

    private AccompanimentTheme() { }

    public AccompanimentTheme(string code, string name, int position) => (Code, Name, Position) = (code, name, position);

    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public int Position { get; private set; }

    /// <summary>A code made of the name: letters, digits and hyphens.</summary>
    public static string CodeOf(string name) => SearchText.Normalise(name).Replace(' ', '-');
}
