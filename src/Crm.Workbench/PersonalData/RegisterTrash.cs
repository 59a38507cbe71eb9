using Crm.Workbench.Access;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Workbench.PersonalData;

/// <summary>Lines of the register in the trash; the journal keeps what they said, for one must be able to show it.</summary>
internal static class RegisterTrash
{
    public static readonly TrashOf<ProcessingActivity> Kind =
        new(new("processing-activity", "Traitement du registre", "shield-check", "/administration/registre"))
    {
        Permission = WorkbenchPermissions.PersonalData.EditRegister, Api = "processing-activities/{id}", KeepsJournal = true,
        Read = s => s.Of<RetentionData>().Register, Title = _ => a => a.Name, Restore = (s, row, ct) => s.Of<RegisterAppService>().Restore(row.Id, ct),
    };
}
