using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Modules.Governance.Contracts;

namespace Crm.Modules.Governance.Bodies;

/// <summary>A committee of a département: its CDSF, a steering or technical committee, a commission.</summary>
internal sealed class Body : AuditedEntity, IInDepartment
{
    public const int NameMaxLength = 200;
    public const int NoteMaxLength = 4000;

    private Body() { }

    public Body(Guid id, BodyKind kind, string department, string name) : base(id)
    {
        (Kind, Department) = (kind, department);
        Rename(name);
    }

    public static Body CdsfOf(string department, string departmentName) =>
        new(BodyIds.CdsfOf(department), BodyKind.Cdsf, department, $"CDSF – {departmentName}");

    public BodyKind Kind { get; private set; }
    public string Department { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>A word to the members (Markdown), which they read as soon as it is saved.</summary>
    public string? Note { get; private set; }

    /// <summary>Moves with each change of a seat, so that two people who fill the same one are told.</summary>
    public DateTime? RosterChangedAt { get; private set; }
    public string SearchName { get; private set; } = "";

    public void Rename(string? name)
    {
        Name = Check.Text(name, NameMaxLength, nameof(name));
        var fullName = Kind is BodyKind.Cdsf ? "comité départemental des services aux familles" : "";
        SearchName = SearchText.Normalise($"{Kind.Label()} {fullName} {Name} {Department}");
    }

    public void Tell(string? note) => Note = Check.OptionalText(note, NoteMaxLength, nameof(note));

    public void RosterChanged(DateTime now) => RosterChangedAt = now;

    public override void Delete(DateTime now)
    {
        if (Kind is BodyKind.Cdsf) throw new BusinessException(BodiesErrors.CdsfStays);
        base.Delete(now);
    }
}
